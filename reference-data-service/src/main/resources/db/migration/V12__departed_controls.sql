-- Controls that went away with their account or bond, as imports compare them: where it comes back, so must they.
CREATE TABLE departed_control (
    line text PRIMARY KEY  -- table, and the row as JSON
);
