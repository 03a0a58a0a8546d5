-- Closing prices that the firm entered: what first-day returns are counted to. Never changed: a test of the past stays what it was.
create table fairness_close (
    cusip       text        not null,
    close_date  date        not null,
    clean_price numeric     not null check (clean_price > 0),
    entered_by  text        not null,
    entered_at  timestamptz not null,
    primary key (cusip, close_date)
);
create trigger fairness_close_is_append_only before update or delete or truncate on fairness_close
    for each statement execute function fairness_refuse();
