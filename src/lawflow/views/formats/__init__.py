"""The writers: one small module a format, and the programs that draw."""
