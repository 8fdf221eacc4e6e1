"""How Alembic runs the steps: over the connection that the ledger gives it, in that connection's own transaction."""

from alembic import context

from asreported.ledger.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
