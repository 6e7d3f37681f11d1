"""Drawings and documents made from plain values: they know no model, no user and no request."""
