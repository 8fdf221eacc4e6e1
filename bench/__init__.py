"""How fast it is, where the time goes, and what it holds; measured beside another parser in the same run where there is one."""
