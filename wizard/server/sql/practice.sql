-- name: product_exists()^
SELECT id FROM product LIMIT 1;
