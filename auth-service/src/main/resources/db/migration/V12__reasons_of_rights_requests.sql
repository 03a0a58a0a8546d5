-- Why the rights were asked for, in the words of the administrator who did; null for a new user and for a role.
ALTER TABLE rights_request ADD COLUMN asked_reason text;
