-- What keeps a large database as quick as a small one.

-- What waits for the sealer is found without a look at all that was sealed before.
ALTER TABLE audit ADD COLUMN sealed BIGINT NOT NULL DEFAULT 0;

UPDATE audit SET sealed = 1 WHERE EXISTS (SELECT 1 FROM seal WHERE seal.audit_id = audit.id);

CREATE INDEX audit_unsealed ON audit (at, id) WHERE sealed = 0;

-- A history is read from its newest end, of one customer or of all.
DROP INDEX redemption_customer;

CREATE INDEX redemption_customer ON redemption (customer_id, redeemed_at, id);

CREATE INDEX redemption_time ON redemption (redeemed_at, id);

-- Whether a customer had a trial of a product.
DROP INDEX subscription_customer;

CREATE INDEX subscription_customer ON subscription (customer_id, product_id);
