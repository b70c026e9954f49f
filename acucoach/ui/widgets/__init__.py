"""Small parts that screens are assembled from. None of them knows a screen."""
