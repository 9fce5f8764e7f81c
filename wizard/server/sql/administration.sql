-- name: setting(name)^
SELECT value FROM setting WHERE name = :name;

-- name: put_setting(name, value)!
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: secret_fingerprints()
SELECT version, fingerprint FROM key_secret ORDER BY version;

-- name: add_secret_fingerprint(version, fingerprint, created_at)!
INSERT INTO key_secret (version, fingerprint, created_at) VALUES (:version, :fingerprint, :created_at);

-- name: all_products()
SELECT id, names, license_limit, trial, consumer, withdrawn, countries FROM product ORDER BY id;

-- name: add_batch(id, product_id, licenses, months, keys, redeem_by, issued_at, issued_by)!
INSERT INTO key_batch (id, product_id, licenses, months, keys, redeem_by, issued_at, issued_by)
VALUES (:id, :product_id, :licenses, :months, :keys, :redeem_by, :issued_at, :issued_by);

-- name: issue_keys(digest, secret_version, ending, product_id, licenses, months, redeem_by, batch_id)*!
INSERT INTO product_key
    (digest, secret_version, ending, product_id, licenses, months, state, redeem_by, batch_id)
VALUES
    (:digest, :secret_version, :ending, :product_id, :licenses, :months, 'unused', :redeem_by, :batch_id);

-- name: remove_keys_of_batch(id)!
DELETE FROM product_key WHERE batch_id = :id;

-- name: remove_batch(id)!
DELETE FROM key_batch WHERE id = :id;

-- name: keys_by_ending(ending)
SELECT
    product_key.digest, product_key.ending, product_key.product_id, product_key.licenses, product_key.months,
    product_key.state, product_key.redeem_by, product_key.used_by, product_key.used_on, product_key.batch_id,
    key_batch.issued_at
FROM product_key LEFT JOIN key_batch ON key_batch.id = product_key.batch_id
WHERE product_key.ending = :ending
ORDER BY key_batch.issued_at, product_key.digest;

-- name: change_key_state(digest, before, after)!
UPDATE product_key SET state = :after WHERE digest = :digest AND state = :before;

-- name: change_batch_state(batch_id, before, after)!
UPDATE product_key SET state = :after WHERE batch_id = :batch_id AND state = :before;

-- name: batch_exists(id)^
SELECT id FROM key_batch WHERE id = :id;

-- name: all_customers(pattern, page)
SELECT id, name, domain, country FROM customer
WHERE search LIKE :pattern ESCAPE '!'
ORDER BY name, id
LIMIT :page;

-- name: account(id)^
SELECT id, name, creates_customers FROM account WHERE id = :id;

-- name: allow_creating_customers(id, creates_customers)!
UPDATE account SET creates_customers = :creates_customers WHERE id = :id;

-- name: all_memberships()
SELECT account.id, account.name, account.creates_customers, membership.customer_id, customer.name, membership.role
FROM account
LEFT JOIN membership ON membership.account_id = account.id
LEFT JOIN customer ON customer.id = membership.customer_id
ORDER BY account.id, customer.name, membership.customer_id, membership.role;

-- name: remove_membership(account_id, customer_id, role)!
DELETE FROM membership
WHERE account_id = :account_id AND customer_id = :customer_id AND (:role = '' OR role = :role);

-- name: issue_token(hash, account_id, expires_at, id, label, created_at)!
INSERT INTO token (hash, account_id, expires_at, id, label, created_at)
VALUES (:hash, :account_id, :expires_at, :id, :label, :created_at);

-- name: all_tokens()
SELECT id, account_id, label, created_at, expires_at FROM token WHERE id IS NOT NULL ORDER BY created_at, id;

-- name: revoke_token(id)!
DELETE FROM token WHERE id = :id;

-- name: revoke_tokens_of(account_id)!
DELETE FROM token WHERE account_id = :account_id;

-- name: token_account(id)^
SELECT account_id FROM token WHERE id = :id;

-- name: redemptions_newest(customer_id, since, page)
SELECT document, account_id FROM redemption
WHERE (:customer_id = '' OR customer_id = :customer_id) AND redeemed_at >= :since AND id <> ''
ORDER BY redeemed_at DESC, id DESC
LIMIT :page;

-- name: count_keys()
SELECT state, COUNT(*) FROM product_key GROUP BY state;

-- name: count_redemptions(since)^
SELECT COUNT(*) FROM redemption WHERE redeemed_at >= :since AND id <> '';

-- name: count_customers()^
SELECT COUNT(*) FROM customer;

-- name: count_accounts()^
SELECT COUNT(*) FROM account;

-- name: count_tokens(now)^
SELECT COUNT(*) FROM token WHERE expires_at IS NULL OR expires_at > :now;

-- name: count_failed_keys(since)^
SELECT COUNT(*) FROM failed_key WHERE at > :since AND substr(subject, 1, 8) = 'account ';

-- name: used_without_receipt(page)
SELECT product_key.ending, NULL
FROM product_key
LEFT JOIN (
    SELECT quote_key.digest FROM redemption JOIN quote_key ON quote_key.quote_id = redemption.quote_id
) AS redeemed ON redeemed.digest = product_key.digest
WHERE product_key.state = 'used' AND redeemed.digest IS NULL
LIMIT :page;

-- name: unused_with_receipt(page)
SELECT quote_key.ending, redemption.id
FROM redemption
JOIN quote_key ON quote_key.quote_id = redemption.quote_id
LEFT JOIN product_key ON product_key.digest = quote_key.digest
WHERE product_key.digest IS NULL
    OR product_key.state <> 'used'
    OR product_key.used_by IS NULL
    OR product_key.used_by <> redemption.customer_id
LIMIT :page;

-- name: redemptions_after(at, id, page)
SELECT id, redeemed_at, document FROM redemption
WHERE id <> '' AND redeemed_at >= :at AND (redeemed_at > :at OR id > :id)
ORDER BY redeemed_at, id
LIMIT :page;

-- name: restore_subscription(id, customer_id, licenses, expires_on, ended_on, ended_by)!
UPDATE subscription
SET customer_id = :customer_id, licenses = :licenses, expires_on = :expires_on, ended_on = :ended_on, ended_by = :ended_by
WHERE id = :id;

-- name: token_exists(id)^
SELECT 1 FROM token WHERE id = :id;
