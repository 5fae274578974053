"""What is shown: pictures (said in `content`, placed in `plan`, written in `formats`), tables, pages and calendars."""
