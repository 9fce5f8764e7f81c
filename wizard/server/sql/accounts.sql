-- name: account_of_token(hash, now)^
SELECT account.id, account.name, account.creates_customers
FROM token JOIN account ON account.id = token.account_id
WHERE token.hash = :hash AND (token.expires_at IS NULL OR token.expires_at > :now);

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

-- name: failed_key(subject, since, skip)^
SELECT at FROM failed_key WHERE subject = :subject AND at > :since ORDER BY at DESC LIMIT 1 OFFSET :skip;

-- name: add_failed_key(id, subject, at)!
INSERT INTO failed_key (id, subject, at) VALUES (:id, :subject, :at);

-- name: forget_failed_keys(before)!
DELETE FROM failed_key WHERE at <= :before;
