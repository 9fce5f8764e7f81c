"""What pages are built of: the key field, the line of feedback under it, tones, badges, announcements."""
