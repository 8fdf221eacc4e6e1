"""Records as people and programs want to see them: pure builders, one format a file."""
