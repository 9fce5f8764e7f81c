-- The newest receipts of each of an account's customers, and of these the newest: however many others there are,
-- a page costs at most so many rows a customer. CROSS JOIN keeps SQLite from beginning with the receipts.

-- name: redemptions_of_account(account_id, before, before_id, page)
SELECT redemption.id, redemption.redeemed_at, redemption.document, redemption.corrected,
    customer.id, customer.name, customer.domain
FROM (
    SELECT customer_id FROM membership WHERE account_id = :account_id
    UNION SELECT customer_id FROM former_membership WHERE account_id = :account_id
) AS own
CROSS JOIN customer ON customer.id = own.customer_id
CROSS JOIN redemption
WHERE redemption.id IN (
    SELECT newest.id FROM redemption AS newest
    WHERE newest.customer_id = own.customer_id
        AND newest.redeemed_at <= :before
        AND (newest.redeemed_at < :before OR newest.id < :before_id)
    ORDER BY newest.redeemed_at DESC, newest.id DESC
    LIMIT :page
)
ORDER BY redemption.redeemed_at DESC, redemption.id DESC
LIMIT :page;

-- name: refresh_statistics()!
SELECT 1;
