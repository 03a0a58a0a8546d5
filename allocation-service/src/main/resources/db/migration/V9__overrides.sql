-- Commits that passed open warnings, newest first: few among many.
create index allocation_overridden on allocation (committed_at desc, allocation_id desc) where warnings_overridden;
