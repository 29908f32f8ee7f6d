-- Đề nghị hủy bỏ: who asked by which paper, and when the request was taken back; money taken back names its grant.

ALTER TABLE revocation ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE revocation ADD COLUMN request TEXT NOT NULL DEFAULT '';
ALTER TABLE revocation ADD COLUMN withdrawn_on TEXT;

ALTER TABLE fund_entry ADD COLUMN grant_id INTEGER REFERENCES grant (id);
CREATE INDEX fund_entry_grant ON fund_entry (grant_id);
