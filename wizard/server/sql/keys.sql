-- name: product(id)^
SELECT id, names, license_limit, trial, consumer, withdrawn, countries FROM product WHERE id = :id;

-- name: add_product(id, names, license_limit, trial, consumer, withdrawn, countries)!
INSERT INTO product (id, names, license_limit, trial, consumer, withdrawn, countries)
VALUES (:id, :names, :license_limit, :trial, :consumer, :withdrawn, :countries);

-- name: key_by_digest(digest)^
SELECT digest, ending, product_id, licenses, months, state, redeem_by, used_by, used_on
FROM product_key WHERE digest = :digest;

-- name: lock_key(digest)^
SELECT digest, ending, product_id, licenses, months, state, redeem_by, used_by, used_on
FROM product_key WHERE digest = :digest FOR NO KEY UPDATE;

-- name: add_key(digest, secret_version, ending, product_id, licenses, months, state, redeem_by, used_by, used_on)!
INSERT INTO product_key
    (digest, secret_version, ending, product_id, licenses, months, state, redeem_by, used_by, used_on)
VALUES
    (:digest, :secret_version, :ending, :product_id, :licenses, :months, :state, :redeem_by, :used_by, :used_on);

-- name: spend_key(digest, used_by, used_on)!
UPDATE product_key SET state = 'used', used_by = :used_by, used_on = :used_on
WHERE digest = :digest AND state = 'unused';
