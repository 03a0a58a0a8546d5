-- After the grants of afterMigrate.sql: the service's own role may add to the ledger and read it.
REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN
    ON fairness_trade, fairness_entry, fairness_fill, fairness_close FROM "${serviceRole}";
