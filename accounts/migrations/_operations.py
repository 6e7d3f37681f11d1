"""Migration operations of our own. Importing this module is the only thing an old migration needs of today's code."""

from django.db.migrations.operations.base import Operation


class AtOnce(Operation):
    """Many operations with one state for all of them: whole new tables in order of their links, or triggers on them.

    Django draws all related models anew after each operation; for some hundred operations that takes minutes. Fits only
    operations that may be carried out on the final state: nothing here may change what an earlier one here has made.
    """

    def __init__(self, operations):
        self.operations = operations

    def state_forwards(self, app_label, state):
        state.clear_delayed_apps_cache()
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"{len(self.operations)} operations at once"
