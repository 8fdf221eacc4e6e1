"""The reading room: a ledger in the browser. Pages are made on the server, and work without script."""
