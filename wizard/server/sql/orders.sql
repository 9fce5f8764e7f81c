-- name: add_quote(id, account_id, customer_id, action, subscription_id, language, document, created_at, expires_at)!
INSERT INTO quote
    (id, account_id, customer_id, action, subscription_id, language, document, created_at, expires_at)
VALUES
    (:id, :account_id, :customer_id, :action, :subscription_id, :language, :document, :created_at, :expires_at);

-- name: add_quote_key(quote_id, position, digest, ending)!
INSERT INTO quote_key (quote_id, position, digest, ending) VALUES (:quote_id, :position, :digest, :ending);

-- name: quote(id)^
SELECT id, customer_id, action, subscription_id, language, document, created_at, expires_at
FROM quote WHERE id = :id;

-- name: lock_own_quote(id, account_id)
SELECT
    quote.id, quote.customer_id, quote.action, quote.subscription_id, quote.language, quote.document,
    quote.created_at, quote.expires_at, customer.id, customer.name, customer.domain, customer.country,
    membership.role
FROM quote
    JOIN customer ON customer.id = quote.customer_id
    JOIN membership ON membership.customer_id = customer.id
WHERE quote.id = :id AND membership.account_id = :account_id AND customer.closed_at IS NULL
ORDER BY membership.role FOR NO KEY UPDATE OF quote FOR KEY SHARE OF customer;

-- name: answered_before(quote_id, account_id, key)^
SELECT
    (SELECT request FROM idempotency WHERE account_id = :account_id AND key = :key),
    (SELECT document FROM redemption WHERE quote_id = :quote_id);

-- name: quote_keys(quote_id)
SELECT digest, ending FROM quote_key WHERE quote_id = :quote_id ORDER BY position;

-- name: redemption_of_quote(quote_id)^
SELECT id, redeemed_at, document, corrected FROM redemption WHERE quote_id = :quote_id;

-- name: receipt_of_quote(quote_id)^
SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected,
    customer.id, customer.name, customer.domain
FROM redemption JOIN customer ON customer.id = redemption.customer_id
WHERE redemption.quote_id = :quote_id;

-- name: add_redemption(id, quote_id, customer_id, account_id, redeemed_at, document, subscription_id)!
INSERT INTO redemption (id, quote_id, customer_id, account_id, redeemed_at, document, subscription_id)
VALUES (:id, :quote_id, :customer_id, :account_id, :redeemed_at, :document, :subscription_id);

-- name: redemptions_of_customer(customer_id, before, before_id, page)
SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected,
    customer.id, customer.name, customer.domain
FROM redemption JOIN customer ON customer.id = redemption.customer_id
WHERE redemption.customer_id = :customer_id
    AND redemption.redeemed_at <= :before
    AND (redemption.redeemed_at < :before OR redemption.id < :before_id)
ORDER BY redemption.redeemed_at DESC, redemption.id DESC
LIMIT :page;

-- name: remembered(account_id, key)^
SELECT request, answer FROM idempotency WHERE account_id = :account_id AND key = :key;

-- name: remember(account_id, key, request, answer)!
INSERT INTO idempotency (account_id, key, request, answer) VALUES (:account_id, :key, :request, :answer);

-- name: expired_quotes(before, after, page)
SELECT quote.id
FROM quote LEFT JOIN redemption ON redemption.quote_id = quote.id
WHERE quote.id > :after AND quote.expires_at < :before AND redemption.id IS NULL
ORDER BY quote.id
LIMIT :page;

-- name: delete_quote_keys(id)*!
DELETE FROM quote_key WHERE quote_id = :id;

-- name: delete_quote(id)*!
DELETE FROM quote WHERE id = :id;
