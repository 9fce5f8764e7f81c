-- Guessed keys are counted once, however often they are sent, and under a lock on their account and address.

ALTER TABLE failed_key ADD COLUMN digest TEXT;

CREATE TABLE throttled (
    subject TEXT PRIMARY KEY -- an account or an address that tried an unknown key: the row to lock
);

-- Two subscriptions of one product are told apart by the order that made them.
ALTER TABLE subscription ADD COLUMN reference TEXT;
