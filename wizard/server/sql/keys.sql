-- name: product(id)^
SELECT id, names, license_limit, trial, consumer, withdrawn, countries FROM product WHERE id = :id;

-- name: add_product(id, names, license_limit, trial, consumer, withdrawn, countries)!
INSERT INTO product (id, names, license_limit, trial, consumer, withdrawn, countries)
VALUES (:id, :names, :license_limit, :trial, :consumer, :withdrawn, :countries);

-- name: key_by_digest(digest)^
SELECT digest, ending, product_id, licenses, months, state, redeem_by, used_by, used_on
FROM product_key WHERE digest = :digest;

-- name: lock_keys(quote_id)
SELECT
    product_key.digest, product_key.ending, product_key.product_id, product_key.licenses, product_key.months,
    product_key.state, product_key.redeem_by, product_key.used_by, product_key.used_on
FROM quote_key JOIN product_key ON product_key.digest = quote_key.digest
WHERE quote_key.quote_id = :quote_id
ORDER BY product_key.digest FOR NO KEY UPDATE OF product_key;

-- name: add_key(digest, secret_version, ending, product_id, licenses, months, state, redeem_by, used_by, used_on)!
INSERT INTO product_key
    (digest, secret_version, ending, product_id, licenses, months, state, redeem_by, used_by, used_on)
VALUES
    (:digest, :secret_version, :ending, :product_id, :licenses, :months, :state, :redeem_by, :used_by, :used_on);

-- name: spend_key(digest, used_by, used_on)!
UPDATE product_key SET state = 'used', used_by = :used_by, used_on = :used_on
WHERE digest = :digest AND state = 'unused';
