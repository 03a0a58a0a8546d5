-- When a piece stopped being pending, and when a reservation was released, by the database's own clock: a decision counts
-- what was pending at any moment since it began to gather its facts.
alter table allocation_child add column settled_at timestamptz;
alter table reserved_increase add column released_at timestamptz;

create function note_when_pending_ended() returns trigger language plpgsql as $$
begin
    if new.status = 'PENDING' then
        new.settled_at := null;
    elsif new.settled_at is null then
        new.settled_at := clock_timestamp();
    end if;
    return new;
end $$;

create trigger child_pending_ended before insert or update of status on allocation_child
    for each row execute function note_when_pending_ended();

-- Every preview asks for the pieces that were pending lately: without it each would read all pieces ever committed.
create index allocation_child_settled_at on allocation_child (settled_at);
