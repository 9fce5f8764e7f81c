-- name: add_audit(id, at, account_id, event, details)!
INSERT INTO audit (id, at, account_id, event, details) VALUES (:id, :at, :account_id, :event, :details);

-- name: unsealed(page)
SELECT id, at, account_id, event, details FROM audit WHERE sealed = 0 ORDER BY at, id LIMIT :page;

-- name: any_unsealed()^
SELECT 1 FROM audit WHERE sealed = 0 LIMIT 1;

-- name: audit_backlog()^
SELECT COUNT(*), MIN(at) FROM audit WHERE sealed = 0;

-- The times of rows do not always rise: the clocks of servers differ, and can be set.
-- name: latest_audit()^
SELECT COALESCE(MAX(at), 0) FROM (
    SELECT audit.at FROM seal JOIN audit ON audit.id = seal.audit_id ORDER BY seal.sequence DESC LIMIT 1000
) AS newest;

-- name: mark_sealed(after)!
UPDATE audit SET sealed = 1 WHERE id IN (SELECT audit_id FROM seal WHERE sequence > :after);

-- name: last_seal()^
SELECT sequence, hash FROM seal ORDER BY sequence DESC LIMIT 1;

-- name: add_seal(sequence, audit_id, hash)*!
INSERT INTO seal (sequence, audit_id, hash) VALUES (:sequence, :audit_id, :hash);

-- name: seal(sequence)^
SELECT hash FROM seal WHERE sequence = :sequence;

-- name: audit_exists(id)^
SELECT 1 FROM audit WHERE id = :id;

-- name: sealed_after(sequence, page)
SELECT seal.sequence, seal.hash, audit.id, audit.at, audit.account_id, audit.event, audit.details
FROM seal LEFT JOIN audit ON audit.id = seal.audit_id
WHERE seal.sequence > :sequence
ORDER BY seal.sequence
LIMIT :page;

-- name: count_unsealed()^
SELECT COUNT(*) FROM audit LEFT JOIN seal ON seal.audit_id = audit.id WHERE seal.audit_id IS NULL;

-- name: rehearsal(subject)^
SELECT outcome, first_tried_at FROM rehearsal WHERE subject = :subject;

-- name: add_rehearsal(subject, outcome)!
INSERT INTO rehearsal (subject, outcome, first_tried_at) VALUES (:subject, :outcome, NULL);

-- name: begin_rehearsal(subject, first_tried_at)!
UPDATE rehearsal SET first_tried_at = :first_tried_at WHERE subject = :subject AND first_tried_at IS NULL;
