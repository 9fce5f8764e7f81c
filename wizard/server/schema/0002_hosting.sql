-- What a hosted service has beside practice's data: who runs it, which secrets its keys were hashed with, the
-- batches they were issued in, and tokens that can be told apart.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
);

CREATE TABLE key_secret (
    version BIGINT PRIMARY KEY,
    fingerprint TEXT NOT NULL, -- tells a right secret from a wrong one, and tells nothing else of it
    created_at BIGINT NOT NULL
);

CREATE TABLE key_batch (
    id TEXT PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES product (id),
    licenses BIGINT NOT NULL,
    months BIGINT NOT NULL,
    keys BIGINT NOT NULL,
    redeem_by TEXT,
    issued_at BIGINT NOT NULL,
    issued_by TEXT NOT NULL
);

ALTER TABLE product_key ADD COLUMN batch_id TEXT REFERENCES key_batch (id);

CREATE INDEX product_key_ending ON product_key (ending);

CREATE INDEX product_key_batch ON product_key (batch_id);

ALTER TABLE token ADD COLUMN id TEXT;

ALTER TABLE token ADD COLUMN label TEXT;

ALTER TABLE token ADD COLUMN created_at BIGINT;

CREATE UNIQUE INDEX token_id ON token (id);
