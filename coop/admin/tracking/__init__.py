"""The tracking table (sổ theo dõi): a programme's items in the columns of the official annex, kept in one place."""
