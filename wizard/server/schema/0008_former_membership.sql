-- Who had a role for a customer when it was erased: its receipts, without names, stay in their history.
CREATE TABLE former_membership (
    account_id TEXT NOT NULL REFERENCES account (id),
    customer_id TEXT NOT NULL REFERENCES customer (id),
    PRIMARY KEY (account_id, customer_id)
);
