-- Written last: the mark of a desk (the letters CLMD) and the version of its tables.
pragma application_id = 1129073988;
pragma user_version = 2;
