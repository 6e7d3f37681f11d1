"""What a new database begins with: reference data, the founding programme, and sample data apart from both."""
