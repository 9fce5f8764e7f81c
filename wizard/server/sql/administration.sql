-- name: setting(name)^
SELECT value FROM setting WHERE name = :name;

-- name: put_setting(name, value)!
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: secret_fingerprints()
SELECT version, fingerprint FROM key_secret ORDER BY version;

-- name: add_secret_fingerprint(version, fingerprint, created_at)!
INSERT INTO key_secret (version, fingerprint, created_at) VALUES (:version, :fingerprint, :created_at)
ON CONFLICT (version) DO NOTHING;

-- name: products_after(after, page)
SELECT id, names, license_limit, trial, consumer, withdrawn, countries FROM product
WHERE id > :after ORDER BY id LIMIT :page;

-- name: lock_product(id)^
SELECT id, names, license_limit, trial, consumer, withdrawn, countries FROM product
WHERE id = :id FOR NO KEY UPDATE;

-- name: change_product(id, names, license_limit, trial, consumer, withdrawn, countries)!
UPDATE product
SET names = :names, license_limit = :license_limit, trial = :trial, consumer = :consumer,
    withdrawn = :withdrawn, countries = :countries
WHERE id = :id;

-- name: batches_before(before, before_id, page)
SELECT id, product_id, licenses, months, keys, redeem_by, issued_at, issued_by FROM key_batch
WHERE issued_at <= :before AND (issued_at < :before OR id < :before_id)
ORDER BY issued_at DESC, id DESC
LIMIT :page;

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

-- name: customers_after(pattern, after_name, after_id, page)
SELECT id, name, domain, country, created_at FROM customer
WHERE closed_at IS NULL AND search LIKE :pattern ESCAPE '!'
    AND name >= :after_name AND (name > :after_name OR id > :after_id)
ORDER BY name, id
LIMIT :page;

-- name: customer_record(id)^
SELECT id, name, domain, country, created_at FROM customer WHERE id = :id AND closed_at IS NULL;

-- name: open_customer(id)^
SELECT id, name, domain, country FROM customer WHERE id = :id AND closed_at IS NULL;

-- name: lock_open_customer(id)^
SELECT id, name, domain, country FROM customer WHERE id = :id AND closed_at IS NULL FOR NO KEY UPDATE;

-- name: lock_whole_customer(id)^
SELECT id FROM customer WHERE id = :id AND closed_at IS NULL FOR UPDATE;

-- name: change_customer(id, name, domain, country, search)!
UPDATE customer SET name = :name, domain = :domain, country = :country, search = :search WHERE id = :id;

-- name: close_customer(id, name, domain, country, closed_at)!
UPDATE customer SET name = :name, domain = :domain, country = :country, search = '', closed_at = :closed_at
WHERE id = :id;

-- name: merge_memberships(id, into)!
INSERT INTO membership (account_id, customer_id, role, claimed)
SELECT account_id, :into, role, claimed FROM membership WHERE customer_id = :id
ON CONFLICT (account_id, customer_id, role) DO NOTHING;

-- name: keep_readers(id)!
INSERT INTO former_membership (account_id, customer_id)
SELECT DISTINCT account_id, customer_id FROM membership WHERE customer_id = :id;

-- name: remove_memberships_of(id)!
DELETE FROM membership WHERE customer_id = :id;

-- name: merge_claimed_roles(id, into)!
INSERT INTO claimed_role (value, customer_id, role)
SELECT value, :into, role FROM claimed_role WHERE customer_id = :id
ON CONFLICT (value, customer_id, role) DO NOTHING;

-- name: remove_claimed_roles_of(id)!
DELETE FROM claimed_role WHERE customer_id = :id;

-- name: merge_used_keys(id, into)!
UPDATE product_key SET used_by = :into
WHERE used_by = :id AND digest IN (
    SELECT quote_key.digest FROM redemption JOIN quote_key ON quote_key.quote_id = redemption.quote_id
    WHERE redemption.customer_id = :id
);

-- name: merge_subscriptions(id, into)!
UPDATE subscription SET customer_id = :into WHERE customer_id = :id;

-- name: merge_redemptions(id, into)!
UPDATE redemption SET customer_id = :into WHERE customer_id = :id;

-- name: merge_quotes(id, into)!
UPDATE quote SET customer_id = :into, expires_at = 0 WHERE customer_id = :id;

-- name: end_subscriptions_of(id, ended_on)!
UPDATE subscription
SET reference = NULL, ended_by = COALESCE(ended_by, 'vendor'), ended_on = COALESCE(ended_on, :ended_on)
WHERE customer_id = :id;

-- name: forget_answers_about(id, pattern)!
UPDATE idempotency SET answer = :id
WHERE answer LIKE :pattern ESCAPE '!' AND account_id IN (
    SELECT account_id FROM membership WHERE customer_id = :id
    UNION SELECT account_id FROM redemption WHERE customer_id = :id
);

-- name: forget_answer(account_id, key)!
DELETE FROM idempotency WHERE account_id = :account_id AND key = :key;

-- name: delete_keys_of_open_quotes(id)!
DELETE FROM quote_key WHERE quote_id IN (
    SELECT quote.id FROM quote LEFT JOIN redemption ON redemption.quote_id = quote.id
    WHERE quote.customer_id = :id AND redemption.id IS NULL
);

-- name: delete_open_quotes(id)!
DELETE FROM quote WHERE customer_id = :id AND NOT EXISTS (
    SELECT 1 FROM redemption WHERE redemption.quote_id = quote.id
);

-- name: receipts_of(id)
SELECT id, document FROM redemption WHERE customer_id = :id;

-- name: quotes_of(id)
SELECT quote.id, quote.document FROM redemption JOIN quote ON quote.id = redemption.quote_id
WHERE redemption.customer_id = :id;

-- name: corrections_of(id)
SELECT correction.id, correction.before, correction.after
FROM correction JOIN subscription ON subscription.id = correction.subscription_id
WHERE subscription.customer_id = :id;

-- name: rewrite_receipt(id, document)*!
UPDATE redemption SET document = :document WHERE id = :id;

-- name: rewrite_quote(id, document)*!
UPDATE quote SET document = :document WHERE id = :id;

-- name: rewrite_correction(id, before, after)*!
UPDATE correction SET before = :before, after = :after WHERE id = :id;

-- name: account(id)^
SELECT id, name, creates_customers FROM account WHERE id = :id;

-- name: rename_account(id, name)!
UPDATE account SET name = :name WHERE id = :id;

-- name: allow_creating_customers(id, creates_customers)!
UPDATE account SET creates_customers = :creates_customers WHERE id = :id;

-- name: members_after(account_id, customer_id, role, page)
SELECT account.id, account.name, account.creates_customers, account.disabled, membership.customer_id, membership.role
FROM account LEFT JOIN membership ON membership.account_id = account.id
WHERE account.id >= :account_id AND (
    account.id > :account_id
    OR membership.customer_id > :customer_id
    OR (membership.customer_id = :customer_id AND membership.role > :role)
)
ORDER BY account.id, membership.customer_id, membership.role
LIMIT :page;

-- name: member(account_id, customer_id, role)^
SELECT account.id, account.name, account.creates_customers, account.disabled, membership.customer_id, membership.role
FROM account LEFT JOIN membership ON membership.account_id = account.id
    AND membership.customer_id = :customer_id AND membership.role = :role
WHERE account.id = :account_id;

-- name: disable_account(id, disabled)!
UPDATE account SET disabled = :disabled WHERE id = :id AND disabled <> :disabled;

-- name: clear_failed_keys(subject)!
DELETE FROM failed_key WHERE subject = :subject;

-- name: clear_account_limits(account_id)!
DELETE FROM account_limit WHERE account_id = :account_id;

-- name: remove_membership(account_id, customer_id, role)!
DELETE FROM membership
WHERE account_id = :account_id AND customer_id = :customer_id AND (:role = '' OR role = :role);

-- name: issue_token(hash, account_id, expires_at, id, label, created_at, scope)!
INSERT INTO token (hash, account_id, expires_at, id, label, created_at, scope)
VALUES (:hash, :account_id, :expires_at, :id, :label, :created_at, :scope);

-- name: tokens_after(after, page)
SELECT id, account_id, label, scope, created_at, expires_at FROM token WHERE id > :after ORDER BY id LIMIT :page;

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

-- name: all_redemptions(before, before_id, page)
SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected,
    customer.id, customer.name, customer.domain
FROM redemption JOIN customer ON customer.id = redemption.customer_id
WHERE redemption.id <> ''
    AND redemption.redeemed_at <= :before
    AND (redemption.redeemed_at < :before OR redemption.id < :before_id)
ORDER BY redemption.redeemed_at DESC, redemption.id DESC
LIMIT :page;

-- name: count_keys()
SELECT state, COUNT(*) FROM product_key GROUP BY state;

-- name: count_redemptions(since)^
SELECT COUNT(*) FROM redemption WHERE redeemed_at >= :since AND id <> '';

-- name: count_customers()^
SELECT COUNT(*) FROM customer WHERE closed_at IS NULL;

-- name: count_accounts()^
SELECT COUNT(*) FROM account;

-- name: count_tokens(now)^
SELECT COUNT(*) FROM token JOIN account ON account.id = token.account_id
WHERE account.disabled = 0 AND (token.expires_at IS NULL OR token.expires_at > :now);

-- name: count_failed_keys(since)^
SELECT COUNT(*) FROM failed_key WHERE at > :since AND substr(subject, 1, 8) = 'account ';

-- name: used_without_receipt(page)
SELECT product_key.ending, NULL
FROM product_key
LEFT JOIN (
    SELECT quote_key.digest FROM redemption JOIN quote_key ON quote_key.quote_id = redemption.quote_id
    LEFT JOIN correction ON correction.redemption_id = redemption.id AND correction.digest = quote_key.digest
    WHERE correction.id IS NULL
) AS redeemed ON redeemed.digest = product_key.digest
WHERE product_key.state = 'used' AND redeemed.digest IS NULL
LIMIT :page;

-- name: unused_with_receipt(page)
SELECT quote_key.ending, redemption.id
FROM redemption
JOIN quote_key ON quote_key.quote_id = redemption.quote_id
LEFT JOIN product_key ON product_key.digest = quote_key.digest
LEFT JOIN correction ON correction.redemption_id = redemption.id AND correction.digest = quote_key.digest
WHERE correction.id IS NULL AND (
    product_key.digest IS NULL
    OR product_key.state <> 'used'
    OR product_key.used_by IS NULL
    OR product_key.used_by <> redemption.customer_id
)
LIMIT :page;

-- name: redemptions_after(at, id, page)
SELECT id, redeemed_at, document FROM redemption
WHERE id <> '' AND redeemed_at >= :at AND (redeemed_at > :at OR id > :id)
ORDER BY redeemed_at, id
LIMIT :page;
