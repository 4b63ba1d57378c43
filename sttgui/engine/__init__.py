"""The recognisers of this computer behind the two calls of the service, in processes of their own."""
