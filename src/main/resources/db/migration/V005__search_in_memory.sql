-- Search boxes look through the words of all rows in memory (store.SearchRows, decision 0013): the full-text index has
-- no reader any more, and was most of what writing a row took. What is in the bin leaves the order too.

DROP TRIGGER unit_search_insert;
DROP TRIGGER unit_search_delete;
DROP TRIGGER unit_search_out;
DROP TRIGGER unit_search_back;
DROP TABLE unit_search;
DROP INDEX unit_sort;
CREATE INDEX unit_sort ON unit (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER person_search_insert;
DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_out;
DROP TRIGGER person_search_back;
DROP TABLE person_search;
DROP INDEX person_sort;
CREATE INDEX person_sort ON person (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER decision_search_insert;
DROP TRIGGER decision_search_delete;
DROP TRIGGER decision_search_out;
DROP TRIGGER decision_search_back;
DROP TABLE decision_search;
DROP INDEX decision_sort;
CREATE INDEX decision_sort ON decision (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER nomination_search_insert;
DROP TRIGGER nomination_search_delete;
DROP TRIGGER nomination_search_update;
DROP TABLE nomination_search;
DROP INDEX nomination_sort;
CREATE INDEX nomination_sort ON nomination (sort_key, id, search_key);
