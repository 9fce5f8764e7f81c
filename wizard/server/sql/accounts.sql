-- name: account_of_token(hash, now)^
SELECT account.id, account.name, account.creates_customers, account.claims_until, token.scope
FROM token JOIN account ON account.id = token.account_id
WHERE token.hash = :hash AND account.disabled = 0
    AND (token.expires_at IS NULL OR token.expires_at > :now);

-- name: lock_account_limit(account_id, kind, remaining, at)!
INSERT INTO account_limit (account_id, kind, remaining, at) VALUES (:account_id, :kind, :remaining, :at)
ON CONFLICT (account_id, kind) DO UPDATE SET kind = excluded.kind;

-- name: account_limit(account_id, kind)^
SELECT remaining, at FROM account_limit WHERE account_id = :account_id AND kind = :kind;

-- name: put_account_limit(account_id, kind, remaining, at)!
UPDATE account_limit SET remaining = :remaining, at = :at WHERE account_id = :account_id AND kind = :kind;

-- name: roles_of_account(account_id)
SELECT DISTINCT role FROM membership WHERE account_id = :account_id ORDER BY role;

-- name: roles_for_customer(account_id, customer_id)
SELECT role FROM membership WHERE account_id = :account_id AND customer_id = :customer_id ORDER BY role;

-- name: add_account(id, name, creates_customers)!
INSERT INTO account (id, name, creates_customers) VALUES (:id, :name, :creates_customers);

-- name: add_membership(account_id, customer_id, role)!
INSERT INTO membership (account_id, customer_id, role) VALUES (:account_id, :customer_id, :role);

-- name: add_token(hash, account_id, expires_at)!
INSERT INTO token (hash, account_id, expires_at) VALUES (:hash, :account_id, :expires_at);

-- name: lock_throttled(subject)!
INSERT INTO throttled (subject) VALUES (:subject)
ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject;

-- name: failed_keys(subject, since, until)
SELECT at, digest FROM failed_key
WHERE subject = :subject AND at > :since AND at <= :until
ORDER BY at DESC, id;

-- name: add_failed_key(id, subject, at, digest)!
INSERT INTO failed_key (id, subject, at, digest) VALUES (:id, :subject, :at, :digest);

-- name: forget_guesses(subject, before)!
DELETE FROM failed_key WHERE subject = :subject AND at <= :before;

-- name: forget_failed_keys(before)!
DELETE FROM failed_key WHERE at <= :before;

-- name: forget_throttled()!
DELETE FROM throttled WHERE NOT EXISTS (SELECT 1 FROM failed_key WHERE failed_key.subject = throttled.subject);
