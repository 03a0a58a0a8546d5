-- Finding rows by a part of an id, a CUSIP or a user name, by index: a search reads no JSON of years.
--
-- The words of a row are its object, its actor and what names bond, user, order or allocation in the first 4,000 characters
-- of before and after. A word of at most 16 characters, such as a CUSIP or a user name, is found by any three characters of
-- it that follow each other, a longer one from the beginning of each of its parts: 3f2b0c11-9d4e-... by 3f2b0 and by 9d4e.
-- Read as text, not as JSON: a row whose JSON is unusual is stored like any other. COST keeps a search on the index.
CREATE FUNCTION audit_words(entity_id text, actor text, before_json text, after_json text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
    SELECT array_to_tsvector(ARRAY(
        SELECT DISTINCT substr(word, start)
        FROM (
            SELECT left(lower(name), 100) AS word FROM (VALUES (entity_id), (actor)) AS own (name)
            UNION
            SELECT lower(named[2])
            FROM (VALUES (before_json), (after_json)) AS state (text),
                 regexp_matches(left(text, 4000),
                     '"(cusip|security_id|username|maker|approved_by|allocation_id|order_id|aladdin_order_id|account_id|execution_id|approval_id|request_id)" *: *"([^"\\]{1,100})"',
                     'g') AS named
        ) AS words,
        generate_series(1, length(word)) AS start
        WHERE start = 1
           OR substr(word, start - 1, 1) !~ '[[:alnum:]]' AND substr(word, start, 1) ~ '[[:alnum:]]'
           OR length(word) <= 16 AND length(word) - start >= 2))
$$;

-- Nothing can be written while it is built.
CREATE INDEX audit_entry_words ON audit_entry
    USING gin (audit_words(entity_id, actor, before_json::text, after_json::text));
