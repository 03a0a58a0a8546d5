-- When the identity provider last let the user in: where it sends no directory, API tokens work only so long after it.
ALTER TABLE app_user ADD COLUMN provider_signed_in_at timestamptz;
UPDATE app_user SET provider_signed_in_at = now() WHERE subject IS NOT NULL;
