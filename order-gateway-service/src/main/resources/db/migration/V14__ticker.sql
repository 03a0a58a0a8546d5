-- By its issuer's ticker the desk names a bond. What was handed over before has none and is named by its description.
ALTER TABLE order_batch ADD COLUMN ticker varchar(50);
