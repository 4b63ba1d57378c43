"""The controllers, joined to their parts of the window and to each other, in groups that begin and end as one."""
