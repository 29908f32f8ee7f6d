-- Loại hình, thời gian lập thành tích ghi trong quyết định, và quyết định hủy bỏ nó.
ALTER TABLE decision ADD COLUMN mode TEXT;
ALTER TABLE decision ADD COLUMN achieved_from TEXT;
ALTER TABLE decision ADD COLUMN achieved_to TEXT;
ALTER TABLE decision ADD COLUMN revoked_by_id INTEGER REFERENCES decision (id);
CREATE INDEX decision_revoked_by ON decision (revoked_by_id);
