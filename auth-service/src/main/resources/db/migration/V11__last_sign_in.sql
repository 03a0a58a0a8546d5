-- When each user last signed in, by a password or by a provider: administrators find accounts that are no longer used.
ALTER TABLE app_user RENAME COLUMN provider_signed_in_at TO signed_in_at;
