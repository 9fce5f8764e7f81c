-- Columns are only TEXT and BIGINT, so that one set of queries runs on SQLite and on PostgreSQL:
-- ids and hex digests are TEXT, times are UTC microseconds, dates are ISO 8601 text, truth is 0 or 1.

CREATE TABLE product (
    id TEXT PRIMARY KEY,
    names TEXT NOT NULL, -- JSON: language -> name, always with "en"
    license_limit BIGINT NOT NULL,
    trial BIGINT NOT NULL,
    consumer BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    countries TEXT NOT NULL -- comma-separated codes, empty: everywhere
);

CREATE TABLE customer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    domain TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    search TEXT NOT NULL, -- case-folded id, name and domain
    created_at BIGINT NOT NULL
);

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    creates_customers BIGINT NOT NULL
);

CREATE TABLE membership (
    account_id TEXT NOT NULL REFERENCES account (id),
    customer_id TEXT NOT NULL REFERENCES customer (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account_id, customer_id, role)
);

CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    expires_at BIGINT -- null: never
);

CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customer (id),
    product_id TEXT NOT NULL REFERENCES product (id),
    licenses BIGINT NOT NULL,
    expires_on TEXT NOT NULL,
    ended_on TEXT, -- the day it was cancelled or switched off
    ended_by TEXT, -- customer or vendor
    created_at BIGINT NOT NULL
);

CREATE INDEX subscription_customer ON subscription (customer_id);

CREATE TABLE product_key (
    digest TEXT PRIMARY KEY,
    secret_version BIGINT NOT NULL,
    ending TEXT NOT NULL,
    product_id TEXT NOT NULL REFERENCES product (id),
    licenses BIGINT NOT NULL,
    months BIGINT NOT NULL,
    state TEXT NOT NULL, -- one of KeyState
    redeem_by TEXT,
    used_by TEXT, -- the customer it was redeemed for
    used_on TEXT
);

CREATE TABLE quote (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    customer_id TEXT NOT NULL REFERENCES customer (id),
    action TEXT NOT NULL,
    subscription_id TEXT,
    language TEXT NOT NULL,
    document TEXT NOT NULL, -- JSON: the quote as it was answered
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE quote_key (
    quote_id TEXT NOT NULL REFERENCES quote (id),
    position BIGINT NOT NULL,
    digest TEXT NOT NULL,
    ending TEXT NOT NULL,
    PRIMARY KEY (quote_id, position)
);

CREATE TABLE redemption (
    id TEXT PRIMARY KEY,
    quote_id TEXT NOT NULL UNIQUE REFERENCES quote (id),
    customer_id TEXT NOT NULL REFERENCES customer (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    redeemed_at BIGINT NOT NULL,
    document TEXT NOT NULL -- JSON: the receipt as it was answered
);

CREATE INDEX redemption_customer ON redemption (customer_id, redeemed_at);

CREATE TABLE idempotency (
    account_id TEXT NOT NULL,
    key TEXT NOT NULL,
    request TEXT NOT NULL, -- digest of what was asked
    answer TEXT NOT NULL, -- JSON: what was answered
    PRIMARY KEY (account_id, key)
);

CREATE TABLE failed_key (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL, -- an account or an address
    at BIGINT NOT NULL
);

CREATE INDEX failed_key_subject ON failed_key (subject, at);

CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    event TEXT NOT NULL,
    details TEXT NOT NULL -- JSON, without keys
);

CREATE TABLE seal (
    sequence BIGINT PRIMARY KEY,
    audit_id TEXT NOT NULL UNIQUE REFERENCES audit (id),
    hash TEXT NOT NULL
);

CREATE TABLE rehearsal (
    subject TEXT PRIMARY KEY, -- practice only: a key's digest or a domain
    outcome TEXT NOT NULL,
    first_tried_at BIGINT -- null: not tried yet
);
