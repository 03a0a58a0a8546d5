-- How often the failed children were tried again: news from before the last time is old.
alter table allocation add column round int not null default 0;

-- The wish to try again, handed over after the batch itself.
alter table hand_over
    add column retry_round    int,
    add column retry_asked_by text,
    add column retry_reason   text;
