-- A rule may have several versions, of which one at most is in force on a day.
ALTER TABLE compliance_rules DROP CONSTRAINT compliance_rules_pkey;
ALTER TABLE compliance_rules ADD PRIMARY KEY (rule_id, version);
