-- name: customer(id)^
SELECT id, name, domain, country FROM customer WHERE id = :id;

-- name: customer_and_roles(account_id, customer_id)
SELECT customer.id, customer.name, customer.domain, customer.country, membership.role
FROM customer JOIN membership ON membership.customer_id = customer.id
WHERE customer.id = :customer_id AND membership.account_id = :account_id
ORDER BY membership.role;

-- name: lock_customer(id)^
SELECT id FROM customer WHERE id = :id FOR NO KEY UPDATE;

-- name: customers_of_account(account_id, pattern, after_name, after_id, page)
SELECT DISTINCT customer.id, customer.name, customer.domain, customer.country
FROM customer JOIN membership ON membership.customer_id = customer.id
WHERE membership.account_id = :account_id
    AND customer.search LIKE :pattern ESCAPE '!'
    AND (customer.name > :after_name OR (customer.name = :after_name AND customer.id > :after_id))
ORDER BY customer.name, customer.id
LIMIT :page;

-- name: customer_of_domain(domain)^
SELECT id FROM customer WHERE domain = :domain;

-- name: add_customer(id, name, domain, country, search, created_at)!
INSERT INTO customer (id, name, domain, country, search, created_at)
VALUES (:id, :name, :domain, :country, :search, :created_at);

-- name: subscriptions(customer_id)
SELECT id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference
FROM subscription WHERE customer_id = :customer_id ORDER BY id;

-- name: subscriptions_of_product(customer_id, product_id)
SELECT id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference
FROM subscription WHERE customer_id = :customer_id AND product_id = :product_id ORDER BY id;

-- name: had(customer_id, product_id)^
SELECT 1 FROM subscription WHERE customer_id = :customer_id AND product_id = :product_id LIMIT 1;

-- name: subscription(id)^
SELECT id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference
FROM subscription WHERE id = :id;

-- name: lock_subscription(id)^
SELECT id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference
FROM subscription WHERE id = :id FOR NO KEY UPDATE;

-- name: add_subscription(id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference)!
INSERT INTO subscription
    (id, customer_id, product_id, licenses, expires_on, ended_on, ended_by, created_at, reference)
VALUES
    (:id, :customer_id, :product_id, :licenses, :expires_on, :ended_on, :ended_by, :created_at, :reference);

-- name: change_subscription(id, licenses, expires_on)!
UPDATE subscription SET licenses = :licenses, expires_on = :expires_on, ended_on = NULL, ended_by = NULL
WHERE id = :id;
