-- The newest receipts of each of an account's customers, and of these the newest: however many others there are,
-- a page costs at most so many rows a customer.

-- name: redemptions_of_account(account_id, before, before_id, page)
SELECT newest.id, newest.redeemed_at, newest.document, newest.corrected,
    customer.id, customer.name, customer.domain
FROM (
    SELECT customer_id FROM membership WHERE account_id = :account_id
    UNION SELECT customer_id FROM former_membership WHERE account_id = :account_id
) AS own
JOIN customer ON customer.id = own.customer_id
CROSS JOIN LATERAL (
    SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected FROM redemption
    WHERE redemption.customer_id = own.customer_id
        AND redemption.redeemed_at <= :before
        AND (redemption.redeemed_at < :before OR redemption.id < :before_id)
    ORDER BY redemption.redeemed_at DESC, redemption.id DESC
    LIMIT :page
) AS newest
ORDER BY newest.redeemed_at DESC, newest.id DESC
LIMIT :page;

-- After many keys were issued or blocked: a plan made for a small table would read all of a large one.
-- name: refresh_statistics()!
ANALYZE product_key;
