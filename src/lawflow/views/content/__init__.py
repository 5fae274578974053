"""What a picture says: a procedure as a plain graph, already in words."""
