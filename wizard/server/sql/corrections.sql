-- name: add_correction(id, subscription_id, number, redemption_id, digest, kind, at, account_id, reason, before, after)!
INSERT INTO correction
    (id, subscription_id, number, redemption_id, digest, kind, at, account_id, reason, before, after)
VALUES
    (:id, :subscription_id, :number, :redemption_id, :digest, :kind, :at, :account_id, :reason, :before, :after);

-- name: last_correction(subscription_id)^
SELECT number FROM correction WHERE subscription_id = :subscription_id ORDER BY number DESC LIMIT 1;

-- name: mark_corrected(id)!
UPDATE redemption SET corrected = 1 WHERE id = :id;

-- name: corrections_of_receipt(redemption_id)
SELECT correction.kind, correction.at, correction.reason, correction.before, correction.after, product_key.ending
FROM correction LEFT JOIN product_key ON product_key.digest = correction.digest
WHERE correction.redemption_id = :redemption_id
ORDER BY correction.number;

-- name: newest_receipt(subscription_id)^
SELECT id, redeemed_at, document, corrected FROM redemption
WHERE subscription_id = :subscription_id
ORDER BY redeemed_at DESC, id DESC
LIMIT 1;

-- name: receipt_of_key(customer_id, digest)^
SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected
FROM redemption JOIN quote_key ON quote_key.quote_id = redemption.quote_id
LEFT JOIN correction ON correction.redemption_id = redemption.id AND correction.digest = quote_key.digest
WHERE redemption.customer_id = :customer_id AND quote_key.digest = :digest AND correction.id IS NULL
ORDER BY redemption.redeemed_at DESC
LIMIT 1;

-- name: keys_of_receipt(id)
SELECT quote_key.digest FROM redemption
JOIN quote_key ON quote_key.quote_id = redemption.quote_id
LEFT JOIN correction ON correction.redemption_id = redemption.id AND correction.digest = quote_key.digest
WHERE redemption.id = :id AND correction.id IS NULL;

-- name: correct_subscription(id, customer_id, licenses, expires_on, ended_on, ended_by)!
UPDATE subscription
SET customer_id = :customer_id, licenses = :licenses, expires_on = :expires_on, ended_on = :ended_on, ended_by = :ended_by
WHERE id = :id;

-- name: give_key_back(digest)!
UPDATE product_key SET state = 'unused', used_by = NULL, used_on = NULL WHERE digest = :digest AND state = 'used';

-- name: lock_key(digest)^
SELECT digest, ending, product_id, licenses, months, state, redeem_by, used_by, used_on
FROM product_key WHERE digest = :digest FOR NO KEY UPDATE;

-- name: newest_correction(subscription_id)^
SELECT at, after FROM correction WHERE subscription_id = :subscription_id ORDER BY number DESC LIMIT 1;

-- name: refund_of(subscription_id)^
SELECT id FROM correction WHERE subscription_id = :subscription_id AND kind = 'refunded' LIMIT 1;
