-- name: account_of_sign_in(issuer, subject)^
SELECT account.id, account.name, account.creates_customers, account.claims_until, account.claims_at, account.disabled
FROM sign_in JOIN account ON account.id = sign_in.account_id
WHERE sign_in.issuer = :issuer AND sign_in.subject = :subject;

-- name: account_linked(issuer, subject)^
SELECT account_id FROM sign_in WHERE issuer = :issuer AND subject = :subject;

-- name: link_sign_in(issuer, subject, account_id, linked_at)!
INSERT INTO sign_in (issuer, subject, account_id, linked_at)
VALUES (:issuer, :subject, :account_id, :linked_at);

-- name: unlink_sign_in(issuer, subject)!
DELETE FROM sign_in WHERE issuer = :issuer AND subject = :subject;

-- name: all_sign_ins()
SELECT sign_in.account_id, account.name, sign_in.issuer, sign_in.subject, sign_in.linked_at
FROM sign_in JOIN account ON account.id = sign_in.account_id
ORDER BY sign_in.account_id, sign_in.linked_at, sign_in.subject;

-- name: drop_open_invitations(account_id)!
DELETE FROM invitation WHERE account_id = :account_id AND used_at IS NULL;

-- name: add_invitation(hash, id, account_id, created_at, expires_at)!
INSERT INTO invitation (hash, id, account_id, created_at, expires_at)
VALUES (:hash, :id, :account_id, :created_at, :expires_at);

-- name: invitation(hash)^
SELECT invitation.account_id, invitation.id, invitation.expires_at
FROM invitation JOIN account ON account.id = invitation.account_id
WHERE invitation.hash = :hash AND account.disabled = 0;

-- name: use_invitation(hash, used_at, issuer, subject)!
UPDATE invitation SET used_at = :used_at, issuer = :issuer, subject = :subject
WHERE hash = :hash AND used_at IS NULL;

-- name: claimed_roles()
SELECT value, customer_id, role FROM claimed_role ORDER BY value, customer_id, role;

-- name: map_claim(value, customer_id, role)!
INSERT INTO claimed_role (value, customer_id, role) VALUES (:value, :customer_id, :role)
ON CONFLICT (value, customer_id, role) DO NOTHING;

-- name: unmap_claim(value, customer_id, role)!
DELETE FROM claimed_role WHERE value = :value AND customer_id = :customer_id AND role = :role;

-- name: begin_claims(account_id, issued_at, until)!
UPDATE account SET claims_at = :issued_at, claims_until = :until
WHERE id = :account_id AND claims_at < :issued_at;

-- name: end_claims(account_id, now)!
UPDATE account SET claims_until = NULL WHERE id = :account_id AND claims_until <= :now;

-- name: claimed_memberships(account_id)
SELECT customer_id, role FROM membership WHERE account_id = :account_id AND claimed = 1
ORDER BY customer_id, role;

-- name: drop_claimed_memberships(account_id)!
DELETE FROM membership WHERE account_id = :account_id AND claimed = 1;

-- name: add_claimed_membership(account_id, customer_id, role)!
INSERT INTO membership (account_id, customer_id, role, claimed)
VALUES (:account_id, :customer_id, :role, 1)
ON CONFLICT (account_id, customer_id, role) DO NOTHING;

-- name: keep_membership(account_id, customer_id, role)!
UPDATE membership SET claimed = 0 WHERE account_id = :account_id AND customer_id = :customer_id AND role = :role;

-- name: forget_claimed_memberships()!
DELETE FROM membership WHERE claimed = 1;

-- name: forget_claims()!
UPDATE account SET claims_at = 0, claims_until = NULL WHERE claims_at > 0;

-- name: forget_setting(name)!
DELETE FROM setting WHERE name = :name;
