-- name: clear_rehearsal()!
DELETE FROM rehearsal;

-- name: clear_seal()!
DELETE FROM seal;

-- name: clear_audit()!
DELETE FROM audit;

-- name: clear_failed_key()!
DELETE FROM failed_key;

-- name: clear_idempotency()!
DELETE FROM idempotency;

-- name: clear_redemption()!
DELETE FROM redemption;

-- name: clear_quote_key()!
DELETE FROM quote_key;

-- name: clear_quote()!
DELETE FROM quote;

-- name: clear_product_key()!
DELETE FROM product_key;

-- name: clear_subscription()!
DELETE FROM subscription;

-- name: clear_token()!
DELETE FROM token;

-- name: clear_membership()!
DELETE FROM membership;

-- name: clear_account()!
DELETE FROM account;

-- name: clear_customer()!
DELETE FROM customer;

-- name: clear_product()!
DELETE FROM product;

-- name: product_exists()^
SELECT id FROM product LIMIT 1;
