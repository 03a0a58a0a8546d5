-- Start-of-day exposures as columns, made once per version of an account's positions and of the catalogue's risk numbers.

CREATE TABLE start_of_day_accounts (
    account_id             text PRIMARY KEY,
    version                text NOT NULL,
    value_years            numeric NOT NULL,
    value_spread_years     numeric NOT NULL,
    value_spread_years_bp  numeric NOT NULL,
    unknown_bonds          integer NOT NULL,
    unknown_oas            integer NOT NULL
);

-- Of a bond that the catalogue does not know the issuer is not known either.
CREATE TABLE start_of_day_holdings (
    account_id   text NOT NULL,
    cusip        text NOT NULL,
    issuer       text,
    quantity_par bigint NOT NULL,
    market_value numeric NOT NULL,
    PRIMARY KEY (account_id, cusip)
);

CREATE INDEX start_of_day_holdings_issuer ON start_of_day_holdings (issuer);

CREATE TABLE start_of_day_sectors (
    account_id   text NOT NULL,
    sector       text NOT NULL,
    market_value numeric NOT NULL,
    PRIMARY KEY (account_id, sector)
);

CREATE INDEX start_of_day_sectors_sector ON start_of_day_sectors (sector);
