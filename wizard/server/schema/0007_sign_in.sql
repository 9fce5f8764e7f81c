-- People who sign in at an OpenID provider: who they are here, invitations, and roles that come from a claim.

CREATE TABLE sign_in (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    linked_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX sign_in_account ON sign_in (account_id);

CREATE TABLE invitation (
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT, -- null: not used yet
    issuer TEXT, -- of the sign-in that used it
    subject TEXT
);

CREATE INDEX invitation_account ON invitation (account_id);

CREATE TABLE claimed_role (
    value TEXT NOT NULL, -- of the claim that the operator named
    customer_id TEXT NOT NULL REFERENCES customer (id),
    role TEXT NOT NULL,
    PRIMARY KEY (value, customer_id, role)
);

-- 1: the role comes from a claim and ends with the token that had it.
ALTER TABLE membership ADD COLUMN claimed BIGINT NOT NULL DEFAULT 0;

-- When the token was issued whose claims were last applied, and when the roles of its claims end.
ALTER TABLE account ADD COLUMN claims_at BIGINT NOT NULL DEFAULT 0;

ALTER TABLE account ADD COLUMN claims_until BIGINT;
