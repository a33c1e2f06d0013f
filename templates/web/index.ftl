<!DOCTYPE html>
<html><head><title>${page.framework}</title></head><body></body></html>
