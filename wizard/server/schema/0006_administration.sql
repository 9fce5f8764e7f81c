-- Changes of an operator after the fact: receipts stay, a correction is a row of its own.

ALTER TABLE account ADD COLUMN disabled BIGINT NOT NULL DEFAULT 0;

ALTER TABLE token ADD COLUMN scope TEXT NOT NULL DEFAULT 'redeem'; -- or admin

ALTER TABLE customer ADD COLUMN closed_at BIGINT; -- merged into another customer, or erased

ALTER TABLE redemption ADD COLUMN subscription_id TEXT;

ALTER TABLE redemption ADD COLUMN corrected BIGINT NOT NULL DEFAULT 0; -- 1: `correction` has rows of it

-- Receipts of earlier versions name their subscription in the document alone.
UPDATE redemption SET subscription_id = (
    SELECT subscription.id FROM subscription
    WHERE subscription.customer_id = redemption.customer_id
        AND redemption.document LIKE '%"after":{"subscription_id":"' || subscription.id || '"%'
);

CREATE INDEX redemption_subscription ON redemption (subscription_id, redeemed_at, id);

CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL REFERENCES subscription (id),
    number BIGINT NOT NULL, -- within the subscription, from 1
    redemption_id TEXT REFERENCES redemption (id), -- the key's receipt, else the newest of the subscription
    digest TEXT, -- of a key that was given back
    kind TEXT NOT NULL, -- key-returned, ended, adjusted, moved or refunded
    at BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    before TEXT NOT NULL, -- JSON: the subscription's state
    after TEXT NOT NULL,
    UNIQUE (subscription_id, number)
);

CREATE INDEX correction_redemption ON correction (redemption_id, digest);

-- What is left to an account of its requests, quotes and new customers, for all servers together.
CREATE TABLE account_limit (
    account_id TEXT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    remaining BIGINT NOT NULL, -- thousandths
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, kind)
);
